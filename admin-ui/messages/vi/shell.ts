/** Words around every screen. */
export const shell = {
  app: {
    name: 'thutuc · Một cửa',
    language: 'Ngôn ngữ',
    menu: {
      title: 'Menu chính',
      search: 'Tìm trong menu',
      nothing: 'Không có mục nào',
      home: 'Trang chủ',
      dossierGroup: 'Hồ sơ',
      configGroup: 'Nghiệp vụ',
      sharedGroup: 'Dữ liệu dùng chung',
      systemGroup: 'Hệ thống',
      docs: 'Tài liệu API',
    },
    connection: {
      slow: 'Mạng chậm, đang chờ máy chủ trả lời…',
      lost: 'Mất kết nối với máy chủ. Đang thử lại; những gì đã nhập vẫn còn trên trang.',
      noAnswer: 'Máy chủ không trả lời. Chưa rõ yêu cầu đã tới nơi hay chưa: hãy tải lại danh sách trước khi làm lại.',
    },
    session: {
      ended: 'Phiên làm việc đã hết',
      endedHelp: 'Đăng nhập lại để làm tiếp. Những gì đã nhập vẫn còn nguyên.',
      other: 'Đăng nhập bằng tài khoản khác',
      signIn: 'Đăng nhập lại',
    },
    upgrade: {
      ready: 'Hệ thống vừa được nâng cấp. Trang sẽ tự tải lại khi anh/chị ghi lại xong.',
      now: 'Tải lại ngay (giữ những gì đang nhập)',
    },
    conflict: {
      title: 'Người khác vừa sửa bản nháp này',
      who: '%{author} đã ghi lại lúc %{at}. Các thay đổi không trùng nhau đã được gộp; hãy chọn ở những chỗ cả hai cùng sửa:',
      was: 'Ban đầu',
      mine: 'Của tôi',
      theirs: 'Của người kia',
      nothing: '(không có)',
      save: 'Ghi lại theo lựa chọn',
      edit: 'Để tôi xem lại đã',
    },
    kept: {
      restored: 'Đã khôi phục phần đang nhập dở trước khi trang tải lại.',
      discard: 'Bỏ phần nhập dở',
    },
  },
};
